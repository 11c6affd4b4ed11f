import type { Signing } from "./signing.ts";

/** The canonical request is that of SDK-HMAC-SHA256; the key is derived for the date, the region and the service. */
export const v11HmacSha256: Signing = {
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
	scope := date[:8] + "/" + environment("REGION") + "/" + environment("SERVICE")
	key := mac([]byte(environment("ACCESS_KEY")), environment("SECRET_KEY"))
	key = []byte(fmt.Sprintf("%x", mac(key, scope+"\\x01")))
	text := fmt.Sprintf("%s\\n%s\\n%s\\n%x", ${JSON.stringify(prefix.trim())}, date, scope, canonical)
	headers[${JSON.stringify(header)}] = fmt.Sprintf(${JSON.stringify(`${prefix.replaceAll("%", "%%")}Credential=%s/%s, SignedHeaders=%s, Signature=%x`)},
		environment("ACCESS_KEY"), scope, strings.Join(names, ";"), mac(key, text))
}

func mac(key []byte, text string) []byte {
	sum := hmac.New(sha256.New, key)
	sum.Write([]byte(text))
	return sum.Sum(nil)
}`,
	call: ({ method, target, body }) => `sign(${method}, ${target}, headers, ${body})`,
};
