/** A field of the form, with its label, hint and problem. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { DraftField, DraftProblem } from '../../writing/draft';
import { draftProblemText } from './problem-text';

/** Attributes that connect a control with its label and its texts. */
interface FormFieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FormFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: ComponentChildren;
  readonly children: (ids: FormFieldIds) => JSX.Element;
}

export function FormField({ label, hint, problem, children }: FormFieldProps): JSX.Element {
  const id = useId();
  const hasProblem = problem !== undefined && problem !== null && problem !== false;
  const described = [hint && `${id}-hint`, hasProblem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="term-field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': hasProblem })}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {hasProblem && (
        <div class="failure" id={`${id}-problem`}>
          {problem}
        </div>
      )}
    </div>
  );
}

interface DraftProblemsProps {
  readonly problems: readonly DraftProblem[];
  readonly field: DraftField;
  /** Opens the entry that has a name already. */
  readonly onEdit?: ((entry: string) => void) | undefined;
  readonly editLabel: (term: string) => string;
}

/** What is wrong with one field; null if nothing is. */
export function draftProblems(props: DraftProblemsProps): ComponentChildren {
  const { problems, field, onEdit, editLabel } = props;
  const own = problems.filter((problem) => problem.field === field);
  if (own.length === 0) return null;
  return own.map((problem, at) => (
    <p key={String(at)}>
      {draftProblemText(problem)}{' '}
      {problem.is === 'taken' && onEdit && (
        <button type="button" class="quiet" onClick={() => onEdit(problem.by.entry)}>
          {editLabel(problem.by.term)}
        </button>
      )}
    </p>
  ));
}
