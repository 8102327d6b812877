import './Brand.css';

/** The name, in a serif italic, once, on pages only. */
export function Brand() {
  return (
    <span className="brand" lang="en" translate="no">
      Sincerely
    </span>
  );
}
