export default function AttendancePage({ session }: { session?: string }) {
  return <p>{session}</p>
}
