import './plain-only.js';
import './lexical.js';
