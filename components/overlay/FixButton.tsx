import type { Fix } from '#core/model.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.tsx';
import { CornerDownLeft } from './icons.tsx';

interface Props {
  readonly fix: Fix;
  readonly onPress: () => void;
}

/** One press. What will stand there afterwards is part of the button, read before anybody presses. */
export function FixButton({ fix, onPress }: Props) {
  const { told } = useText();
  return (
    <button type="button" className="row fix" data-fix={fix.label} onClick={onPress}>
      <span className="fix-label">
        <Icon of={CornerDownLeft} size={12} />
        {told(fix.label)}
      </span>
      <span className="fix-result">{fix.result}</span>
    </button>
  );
}
