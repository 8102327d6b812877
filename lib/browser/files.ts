/** Scripts of the built extension that are put into pages by name. None is web-accessible. */
export const SENTINEL = 'sentinel.js';
export const ASSISTANT = 'assistant.js';
export const CHECKER = 'checker.js';
export const OVERLAY = 'overlay.js';
export const ENGINES = 'engines.js';
export const TOLD_IN_GERMAN = 'told-de.js';
