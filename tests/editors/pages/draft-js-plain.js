import './plain-only.js';
import './draft-js.js';
