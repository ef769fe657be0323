namespace CityLeadership.Classroom.Recording.Work;

/// <summary>
/// The right to work on one session: a lock on a file in the folder that its workers share. The system lets go of it with
/// the process, whatever ended that.
/// </summary>
internal sealed class Lease : IDisposable
{
    private readonly FileStream file;

    private Lease(FileStream file) => this.file = file;

    /// <summary>Null: another worker has it.</summary>
    public static Lease? Take(string folder, string session)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new Lease(new FileStream(Path.Combine(folder, $"{session}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
