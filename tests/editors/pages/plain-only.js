// The page takes no markup: before an editor's script, for its variant without.
window.plainOnly = true;
