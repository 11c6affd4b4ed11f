import type { Signing } from "./signing.ts";

export const sdkHmacSha256: Signing = {
	imports: ["crypto/hmac", "crypto/sha256", "net/url", "sort", "strings", "time"],
	define: ({ header, prefix, date }) => `func sign(method, target string, headers map[string]string, body string) {
	location, err := url.Parse(baseURL + target)
	if err != nil {
		log.Fatal(err)
	}
	date := time.Now().UTC().Format("20060102T150405Z")
	headers[${JSON.stringify(date)}] = date
	names := []string{"host"}
	signed := map[string]string{"host": location.Host}
	for name, value := range headers {
		names = append(names, strings.ToLower(name))
		signed[strings.ToLower(name)] = value
	}
	sort.Strings(names)
	lines := []string{method, location.EscapedPath() + "/", location.RawQuery}
	for _, name := range names {
		lines = append(lines, name+":"+signed[name])
	}
	lines = append(lines, "", strings.Join(names, ";"), fmt.Sprintf("%x", sha256.Sum256([]byte(body))))
	canonical := sha256.Sum256([]byte(strings.Join(lines, "\\n")))
	mac := hmac.New(sha256.New, []byte(environment("SECRET_KEY")))
	fmt.Fprintf(mac, "%s\\n%s\\n%x", ${JSON.stringify(prefix.trim())}, date, canonical)
	headers[${JSON.stringify(header)}] = fmt.Sprintf(${JSON.stringify(`${prefix.replaceAll("%", "%%")}Access=%s, SignedHeaders=%s, Signature=%x`)},
		environment("ACCESS_KEY"), strings.Join(names, ";"), mac.Sum(nil))
}`,
	call: ({ method, target, body }) => `sign(${method}, ${target}, headers, ${body})`,
};
