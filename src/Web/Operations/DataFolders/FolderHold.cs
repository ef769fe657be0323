using System.Globalization;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Operations.DataFolders;

/// <summary>
/// The exclusive lock on a data folder, held for as long as the host lives.
/// Two hosts on one folder would mean two Redis on one append-only file: both start, both write, and the log is lost.
/// </summary>
public sealed class FolderHold : IDisposable
{
    /// <summary>The lock, and the mark by which a folder is known to be ours. Not deleted, or two could hold different files.</summary>
    public const string LockName = "host.lock";

    /// <summary>Who holds it. A second file, because the refused host cannot read an exclusively opened one.</summary>
    private const string HolderName = "host.txt";

    private readonly FileStream hold;

    private FolderHold(DataFolder folder, FileStream hold) => (Folder, this.hold) = (folder, hold);

    public DataFolder Folder { get; }

    /// <summary>Makes the configured folder when missing and takes its lock.</summary>
    /// <exception cref="CannotStartException">The folder cannot be used, or another host is using it.</exception>
    public static FolderHold Take(IConfiguration configuration, TimeProvider time)
    {
        try
        {
            var folder = DataFolder.From(configuration);
            return new FolderHold(folder, Lock(folder, time));
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or IOException)
        {
            throw new CannotStartException(
                $"The data folder cannot be used: {refused.Message} Choose one that this user may write with Data:Folder (run.sh --data).",
                refused);
        }
    }

    public void Dispose() => hold.Dispose();

    private static FileStream Lock(DataFolder folder, TimeProvider time)
    {
        var holder = folder.File(HolderName);
        FileStream taken;
        try
        {
            taken = new FileStream(folder.File(LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(holder))
        {
            throw new CannotStartException(
                $"The data folder {folder.Root} is in use by another host ({File.ReadAllText(holder).Trim()}). Stop that one, or start this one on a folder of its own with Data:Folder (run.sh --data).");
        }

        File.WriteAllText(holder, string.Create(
            CultureInfo.InvariantCulture, $"process {Environment.ProcessId}, since {time.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC\n"));
        return taken;
    }
}
