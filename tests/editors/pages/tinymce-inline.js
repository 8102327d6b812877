import './inline.js';
import './tinymce.js';
