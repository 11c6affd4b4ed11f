/** The product token by which our mock names itself, and no real server does: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.4 */
export const mockServerName = "console-contracts-mock";
