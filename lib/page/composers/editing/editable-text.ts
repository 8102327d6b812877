/** The way from UTF-16 offsets of the read text into the DOM and back. */
import type { Span } from '#core/model.ts';
import type { ComposerText, DomPosition } from '../../contracts.ts';
import { type Piece, readEditable } from '../plain-text.ts';

export interface EditableText extends ComposerText {
  /** The offset a place in the DOM stands for, null outside the box. */
  offsetOf(node: Node, offset: number): number | null;
}

export function readEditableText(root: Element): EditableText {
  const { text, pieces } = readEditable(root);
  return {
    text,
    rangeOf: (span) => rangeOf(root, pieces, text.length, span),
    spanOf: (node) => spanOf(root, pieces, node),
    offsetOf: (node, offset) => offsetOf(root, pieces, node, offset),
  };
}

function rangeOf(root: Element, pieces: readonly Piece[], length: number, span: Span): Range | null {
  if (span.start < 0 || span.end < span.start || span.end > length) return null;
  const end = positionBefore(root, pieces, span.end);
  // A caret keeps to the word it stands behind; a selection starts with the word it covers.
  const start = span.start === span.end ? end : positionAfter(root, pieces, span.start);
  if (!start || !end) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Where what follows `offset` begins; an image before the word is not part of it. */
function positionAfter(root: Element, pieces: readonly Piece[], offset: number): DomPosition | null {
  const piece = pieces[firstPast(pieces, (candidate) => candidate.at + candidate.length > offset)];
  return piece && piece.at <= offset ? inPiece(piece, offset) : positionBefore(root, pieces, offset);
}

/** Where what precedes `offset` ends. */
function positionBefore(root: Element, pieces: readonly Piece[], offset: number): DomPosition | null {
  const piece = pieces[firstPast(pieces, (candidate) => candidate.at + candidate.length >= offset)];
  return piece ? inPiece(piece, offset) : { node: root, offset: 0 };
}

/** Null when the page has changed the node since it was read. */
function inPiece(piece: Piece, offset: number): DomPosition | null {
  const { node } = piece;
  if (!node.isConnected) return null;
  if (node.nodeType === 1 && node.parentNode) return { node: node.parentNode, offset: indexOf(node) };
  const within = piece.from + Math.min(Math.max(offset - piece.at, 0), piece.length);
  return within <= (node.nodeValue ?? '').length ? { node, offset: within } : null;
}

function spanOf(root: Element, pieces: readonly Piece[], node: Node): Span | null {
  if (!root.contains(node)) return null;
  const first = pieces.findIndex((piece) => node.contains(piece.node));
  const last = pieces.findLastIndex((piece) => node.contains(piece.node));
  const from = pieces[first];
  const to = pieces[last];
  return from && to ? { start: from.at, end: to.at + to.length } : null;
}

function offsetOf(root: Element, pieces: readonly Piece[], node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  const place = root.ownerDocument.createRange();
  place.setStart(node, offset);
  const next = firstPast(pieces, (piece) => place.comparePoint(...endOf(piece)) >= 0);
  const after = pieces[next];
  const before = pieces[next - 1];
  if (after?.node === node && offset >= after.from) return after.at + Math.min(offset - after.from, after.length);
  if (!after || !before) return after ? after.at : before ? before.at + before.length : 0;
  // Between two pieces: on different lines, the one that shares the nearest ancestor with the place has it.
  for (let parent: Node | null = node; parent; parent = parent.parentNode) {
    if (parent.contains(after.node)) return after.at;
    if (parent.contains(before.node)) return before.at + before.length;
  }
  return after.at;
}

const endOf = (piece: Piece): [Node, number] =>
  piece.node.nodeType === 1 && piece.node.parentNode
    ? [piece.node.parentNode, indexOf(piece.node)]
    : [piece.node, piece.from + piece.length];

const indexOf = (node: Node): number => {
  let index = 0;
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) index++;
  return index;
};

/** Index of the first piece that is past the place asked for; `pieces.length` when none is. */
function firstPast(pieces: readonly Piece[], past: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && past(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}
