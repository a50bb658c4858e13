type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type Base<Key> = Key extends `${infer Stem}_${Plural}` ? Stem : never;

/** The reference's plural stems: Indonesian writes `_other` alone, another language all the forms it has. */
type Plurals<T> = {
  readonly [Key in keyof T as Base<Key> extends never ? never : `${Base<Key>}_${Plural}`]?: string;
};

/** The same keys as the reference text, each with words of its own: a missing one does not compile. */
export type Translation<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Translation<T[Key]>;
} & Plurals<T>;

/** Every key of a text, dotted, without its plural ending. */
export type KeyOf<T> = {
  [Key in keyof T & string]: T[Key] extends string
    ? Key extends `${infer Stem}_${Plural}`
      ? Stem
      : Key
    : `${Key}.${KeyOf<T[Key]>}`;
}[keyof T & string];
