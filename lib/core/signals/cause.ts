/** Whose doing the trouble is, as far as the texts tell. `policy`: a rule working as intended. */
export type Cause = 'ours' | 'customer' | 'third-party' | 'policy' | 'unknown';
