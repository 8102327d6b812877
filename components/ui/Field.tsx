import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';

interface Shared {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

interface FrameProps extends Shared {
  readonly id: string;
  readonly children: ReactNode;
}

function Frame({ id, label, hint, error, children }: FrameProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

const describedBy = (id: string, { hint, error }: Omit<Shared, 'label'>) => ({
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});

interface FieldProps extends Shared, Omit<ComponentPropsWithRef<'input'>, 'onChange' | 'id' | 'className'> {
  readonly onText: (text: string) => void;
}

export function Field({ label, hint, error, onText, ...rest }: FieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className="field-input"
        onChange={(event) => onText(event.currentTarget.value)}
        {...describedBy(id, { hint, error })}
        {...rest}
      />
    </Frame>
  );
}

interface TextAreaProps extends Shared, Omit<ComponentPropsWithRef<'textarea'>, 'onChange' | 'id' | 'className'> {
  readonly onText: (text: string) => void;
}

export function TextArea({ label, hint, error, onText, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        className="field-input"
        onChange={(event) => onText(event.currentTarget.value)}
        {...describedBy(id, { hint, error })}
        {...rest}
      />
    </Frame>
  );
}

interface ChoiceProps extends Shared, Omit<ComponentPropsWithRef<'select'>, 'onChange' | 'id' | 'className'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onText: (value: string) => void;
}

export function Choice({ label, hint, error, options, onText, ...rest }: ChoiceProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        className="field-input"
        onChange={(event) => onText(event.currentTarget.value)}
        {...describedBy(id, { hint, error })}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
