// The editor edits an element of the page, not one of a frame: before its script.
window.inline = true;
