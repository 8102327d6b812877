// Summernote looks for it on the window: before its script.
import jquery from 'jquery';

window.jQuery = window.$ = jquery;
