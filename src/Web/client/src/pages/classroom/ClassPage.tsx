export default function ClassPage({ session }: { session?: string }) {
  return <p>{session}</p>
}
