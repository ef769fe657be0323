import { createContext, type ReactNode, use, useEffect, useState } from "react"
import { Trans } from "react-i18next"
import { api, type Help } from "../../app/api"
import styles from "./HelpLine.module.css"

const HelpContext = createContext<Help | null>(null)

/** Whose help the pages below offer. */
export function HelpFrom({ help, children }: { help: Help; children: ReactNode }) {
  return <HelpContext value={help}>{children}</HelpContext>
}

/** The programme's staffed number and message link. Where nobody is signed in, the host's own. */
export function useHelp(): Help | null {
  const known = use(HelpContext)
  const [asked, setAsked] = useState<Help | null>(null)
  useEffect(() => {
    if (known) return
    // Without an answer the page stands without the line: there is nothing truer to show.
    api.help().then(setAsked, () => {})
  }, [known])
  return known ?? asked
}

/** "Need help? Call … or send us a message", one line that every page ends with. */
export function HelpLine() {
  const help = useHelp()
  if (!help) return null
  return (
    <p className={styles.help}>
      <Trans
        i18nKey="pages.help.line"
        values={{ phone: help.phone }}
        components={{ phone: <TelephoneLink number={help.phone} />, message: <MessageLink href={help.message} /> }}
      />
    </p>
  )
}

/** A number one can press; `tel:` wants no spaces. */
export function TelephoneLink({ number, children }: { number: string; children?: ReactNode }) {
  return (
    <a href={`tel:${number.replace(/[^+\d]/g, "")}`} className={styles.number}>
      {children ?? number}
    </a>
  )
}

function MessageLink({ href, children }: { href: string; children?: ReactNode }) {
  return <a href={href}>{children}</a>
}
