// A real OpenID Connect provider on loopback. It prints its issuer, then reads one line of JSON and prints "ready":
// {"callback": "http://…", "accounts": {"subject": {"name", "email", "email_verified", …}}}
// Its page has a link for each account, and one to turn back. It ends with its standard input.
import { createServer } from "node:http"
import { createInterface } from "node:readline"
import Provider from "oidc-provider"

const server = createServer()
await new Promise((listening) => server.listen(0, "127.0.0.1", listening))
const issuer = `http://127.0.0.1:${server.address().port}`
console.log(issuer)

const input = createInterface({ input: process.stdin })
const told = JSON.parse(await new Promise((line) => input.once("line", line)))
const accounts = new Map(Object.entries(told.accounts))

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: "classroom",
      client_secret: "a secret of both",
      redirect_uris: [told.callback],
      token_endpoint_auth_method: "client_secret_post",
    },
  ],
  claims: { openid: ["sub"], email: ["email", "email_verified"], groups: ["groups"] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, interaction) => `/choose/${interaction.uid}` },
  findAccount: (_, subject) =>
    accounts.has(subject) ? { accountId: subject, claims: () => ({ sub: subject, ...accounts.get(subject) }) } : undefined,
  // Nobody is asked to agree: the institution did, when it registered the classroom.
  loadExistingGrant: async ({ oidc }) => {
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
    grant.addOIDCScope("openid email groups")
    await grant.save()
    return grant
  },
})

const answer = provider.callback()
server.on("request", async (request, response) => {
  const choice = new URL(request.url, issuer)
  if (!choice.pathname.startsWith("/choose/")) return answer(request, response)
  const subject = choice.searchParams.get("as")
  if (subject === null) return response.setHeader("Content-Type", "text/html; charset=utf-8").end(page(choice.pathname))
  const result = subject ? { login: { accountId: subject, remember: false } } : { error: "access_denied" }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
})
input.on("close", () => process.exit())
console.log("ready")

function page(path) {
  const link = (subject, name) => `<p><a href="${path}?as=${encodeURIComponent(subject)}">${name}</a></p>`
  const links = [...accounts].map(([subject, { name }]) => link(subject, name)).join("")
  return `<!doctype html><html lang="en"><title>The institution</title><h1>Who are you?</h1>${links}${link("", "Turn back")}</html>`
}
