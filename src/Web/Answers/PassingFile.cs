namespace CityLeadership.Classroom.Web.Answers;

/// <summary>
/// A file that is there only while it is written and sent: what is too large for memory is finished before its answer begins, so that
/// a failure is an error and not half a file.
/// </summary>
internal static class PassingFile
{
    private const int Buffer = 64 * 1024;

    /// <summary>At its beginning again, for whoever sends it; closing it lets it go.</summary>
    public static async Task<FileStream> WriteAsync(Func<Stream, Task> write)
    {
        var file = new FileStream(Path.GetTempFileName(), new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            BufferSize = Buffer,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        });
        try
        {
            await write(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
