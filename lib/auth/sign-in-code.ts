/** Why a sign-in failed, as it travels in next-auth's error parameter: a code, never a sentence, never who has an account. */
export type SignInCode = 'wrong' | 'not-this-computer' | `wait-${number}`;
