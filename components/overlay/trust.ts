/**
 * Who may press what. A page must not be able to press "Insert" or "Send anyway", neither by a made-up event nor
 * by luring a real press through something it laid over us; and what is typed here is none of the page's business.
 */
interface Judge {
  readonly trusted: (event: Event) => boolean;
  readonly covered: (root: ShadowRoot, event: Event, raised: ReadonlySet<Element>) => boolean;
}

const ACTING = [
  'pointerdown',
  'mousedown',
  'click',
  'keydown',
  'beforeinput',
  'input',
  'change',
  'submit',
  'paste',
  'drop',
] as const;
const LEAKING = [
  ...ACTING,
  'pointerup',
  'mouseup',
  'dblclick',
  'auxclick',
  'contextmenu',
  'keyup',
  'keypress',
  'copy',
  'cut',
  'focusin',
  'focusout',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'touchstart',
  'touchend',
] as const;
const COVERABLE: ReadonlySet<string> = new Set(['pointerdown', 'mousedown', 'click', 'submit']);
const TAKES_FOCUS = 'input, textarea, select, label';

export const BROWSER: Judge = {
  trusted: (event) => event.isTrusted,
  covered: (root, event, raised) => {
    if (!(event.target instanceof Element)) return false;
    const point = pointOf(event, event.target);
    return isCovered(root.host, point) || [...raised].some((one) => paintsAt(one, point));
  },
};

export function guard(root: ShadowRoot, signal: AbortSignal, judge: Judge = BROWSER): void {
  /** What the page put into the top layer after us: under a modal of ours it is inert, and a press goes through it. */
  const raised = new Set<Element>();
  root.ownerDocument.addEventListener(
    'toggle',
    (event) => {
      if (!(event.target instanceof Element) || !('newState' in event)) return;
      if (event.target === root.host) raised.clear();
      else if (event.newState === 'open') raised.add(event.target);
      else raised.delete(event.target);
    },
    { capture: true, signal },
  );
  // By a dialog of ours: all the page has is below it now.
  root.addEventListener('opened', () => raised.clear(), { signal });
  for (const type of ACTING) {
    root.addEventListener(
      type,
      (event) => {
        const pressedKey = event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ');
        const refused =
          !judge.trusted(event) || ((COVERABLE.has(type) || pressedKey) && judge.covered(root, event, raised));
        if (!refused) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }
  for (const type of LEAKING) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  root.addEventListener('mousedown', (event) => keepFocus(event), { signal });
}

/** The box keeps focus and caret: helpdesks validate and save on blur. */
function keepFocus(event: Event): void {
  if (event.target instanceof Element && !event.target.closest(TAKES_FOCUS)) event.preventDefault();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the press landed; for a press by keyboard, the middle of what has focus. */
function pointOf(event: Event, target: Element): Point {
  if (event instanceof MouseEvent && (event.detail > 0 || event.type !== 'click')) {
    return { x: event.clientX, y: event.clientY };
  }
  const box = target.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Less than this and a person may not see what they press. */
const SOLID = 0.9;

/** Is something of the page over our host at `point`, or is the host faded or hidden? */
export function isCovered(host: Element, point: Point): boolean {
  const view = host.ownerDocument.defaultView;
  if (!view) return true;
  let opacity = 1;
  for (let element: Element | null = host; element; element = parentOf(element)) {
    const style = view.getComputedStyle(element);
    opacity *= Number(style.opacity || 1);
    if (opacity < SOLID || style.visibility !== 'visible') return true;
  }
  const inside = point.x >= 0 && point.y >= 0 && point.x < view.innerWidth && point.y < view.innerHeight;
  if (!inside) return false;
  const scope = host.getRootNode();
  const top =
    scope instanceof Document || scope instanceof ShadowRoot ? scope.elementFromPoint(point.x, point.y) : null;
  return top !== host;
}

const PICTURE = /^(canvas|embed|iframe|img|object|svg|video)$/;

/** What covers a place; a container for notices that is seen through does not. */
function paintsAt(element: Element, point: Point): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const isFilled =
    PICTURE.test(element.localName) || backgroundImage !== 'none' || !/, 0\)$|^transparent/.test(backgroundColor);
  const isHere = point.x >= left && point.x < right && point.y >= top && point.y < bottom;
  return (isFilled && isHere) || [...element.children].some((child) => paintsAt(child, point));
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
