/** Why a sign-in failed, as it travels in next-auth's error parameter: a code, never a sentence, never who has an account. */
export const signInCodes = ['wrong', 'not-this-computer'] as const;
export type SignInCode = (typeof signInCodes)[number] | `wait-${number}`;
