/** The product token of our mock. No real server sends it: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.4 */
export const mockServerName = "console-contracts-mock";
