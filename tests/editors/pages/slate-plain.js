import './plain-only.js';
import './slate.js';
