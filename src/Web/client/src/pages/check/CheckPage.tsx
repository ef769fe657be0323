export default function CheckPage({ session }: { session?: string }) {
  return <p>{session}</p>
}
