import { memo } from 'react';
import type { OverlayView } from '#page/view.ts';

/** For textareas, whose text cannot be highlighted: grade by line style and thickness, colour on top. */
export const Underlines = memo(function Underlines({ underlines }: Pick<OverlayView, 'underlines'>) {
  return (
    <div aria-hidden="true">
      {underlines.flatMap(({ key, grade, rects }) =>
        rects.map((rect) => (
          <span
            key={`${key} ${rect.x} ${rect.y}`}
            className={`underline underline--${grade}`}
            data-underline={key}
            style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
          />
        )),
      )}
    </div>
  );
});
