using CityLeadership.Classroom.Web.Data;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Exhibits;

/// <summary>The files of exhibits, under random names of our own: nothing that a person typed becomes a path.</summary>
internal sealed class ExhibitFiles(DataFolder data, IOptions<ExhibitOptions> options)
{
    private const string Arriving = ".part";

    /// <summary>Whole path.</summary>
    public string Folder { get; } = Directory.CreateDirectory(options.Value.Folder ?? data.Folder("exhibits")).FullName;

    public string PathOf(string exhibit) => Path.Combine(Folder, $"{exhibit}.pdf");

    /// <summary>Takes in what is sent, up to the limit. Null: it was more, and nothing is kept.</summary>
    /// <param name="exhibit">The id it will have; until <see cref="Keep"/> it is nobody's.</param>
    public async Task<byte[]?> ReceiveAsync(string exhibit, Stream sent, CancellationToken cancellation)
    {
        await using var file = new FileStream(PathOf(exhibit) + Arriving, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.Asynchronous,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        var piece = new byte[80 * 1024];
        for (int read; (read = await sent.ReadAsync(piece, cancellation)) > 0;)
        {
            if (file.Length + read > options.Value.Bytes)
                return null;
            await file.WriteAsync(piece.AsMemory(0, read), cancellation);
        }

        await file.FlushAsync(cancellation);
        var whole = new byte[file.Length];
        file.Position = 0;
        await file.ReadExactlyAsync(whole, cancellation);
        return whole;
    }

    public void Keep(string exhibit) => File.Move(PathOf(exhibit) + Arriving, PathOf(exhibit));

    /// <summary>False: the file is not there.</summary>
    public bool Copy(string exhibit, string copy)
    {
        if (!File.Exists(PathOf(exhibit)))
            return false;
        File.Copy(PathOf(exhibit), PathOf(copy));
        return true;
    }

    /// <summary>Whether it was kept or not.</summary>
    public void Delete(string exhibit)
    {
        File.Delete(PathOf(exhibit) + Arriving);
        File.Delete(PathOf(exhibit));
    }
}
