import type { Condition, Question } from 'jobfair-widgets/schema';
import type { Correction } from './question-control.ts';
import type { Visit } from './page.ts';

/** For whom a question is meant, in words, where it is not for everyone; '' where it is, or where its place tells. */
export function whenWords({ say }: Visit, question: Question, { questions, words }: Correction): string {
  return (question.when ?? [])
    .map(({ question: id, is, not }: Condition) => {
      const asked = questions.find((other) => other.id === id);
      if (!asked || !is) return '';
      const options = 'options' in asked ? asked.options.filter(({ code }) => is.includes(code)) : [];
      const said = options.map((option) => words.option(asked, option));
      const yes = is.includes(true) ? [words.say('yes')] : [];
      return say(not ? 'correct.when.not' : 'correct.when.is', {
        question: words.label(asked),
        options: [...said, ...yes].join('; '),
      });
    })
    .filter(Boolean)
    .join(' ');
}
