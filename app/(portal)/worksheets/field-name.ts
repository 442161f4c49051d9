/** The name under which a form posts a part of an answer: '' is `answer`, 'own.0' is `answer.own[0]`. */
export const fieldName = (field: string): string =>
  ['answer', ...field.split('.').filter(part => part !== '')].reduce((name, part) =>
    /^\d+$/.test(part) ? `${name}[${part}]` : `${name}.${part}`,
  )
