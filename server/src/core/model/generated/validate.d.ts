// Derived from schemas/ by `npm run generate`. Do not edit.

/** An error of the compiled validator. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
export declare const validateReport: Validator;
export declare const validateConfiguration: Validator;
export declare const validateAdvisory: Validator;
export declare const validateJournal: Validator;
