import type { Form, Question } from './question.ts';

/** The form with what is full marked so: of each named question, the options that are not among the remaining. */
export function limitOptions(form: Form, remaining: ReadonlyMap<string, readonly string[]>): Form {
  if (remaining.size === 0) return form;
  return {
    ...form,
    steps: form.steps.map((step) => ({
      ...step,
      questions: step.questions.map((question) => limit(question, remaining)),
    })),
  };
}

function limit(question: Question, remaining: ReadonlyMap<string, readonly string[]>): Question {
  const left = remaining.get(question.id);
  if (!left || !('options' in question)) return question;
  const options = question.options.map((option) =>
    option.code === '' || left.includes(option.code) ? option : { ...option, left: 0 },
  );
  return { ...question, options };
}
