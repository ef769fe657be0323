using System.Buffers.Text;
using System.Security.Cryptography;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Operations.DataFolders;

/// <summary>
/// Secrets this host made for itself: each is generated once and kept in the data folder, readable by its user only, so that
/// a restart neither signs anyone out nor orphans what was sealed before.
/// </summary>
public sealed class Secrets(DataFolder data)
{
    private const int Bytes = 32;

    private readonly Lock making = new();

    /// <summary>The secret of that name: 256 random bits in base64url, the same after every restart.</summary>
    public string Get(string name)
    {
        lock (making)
        {
            var file = Path.Combine(data.Folder("secrets"), name);
            return File.Exists(file) ? File.ReadAllText(file) : Make(file);
        }
    }

    /// <summary>A secret for this run only, kept nowhere.</summary>
    public static string Fresh() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    private static string Make(string file)
    {
        var secret = Fresh();
        var draft = file + ".new";
        File.Delete(draft);
        using (var stream = new FileStream(draft, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(secret));
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, file, overwrite: false);
        return secret;
    }
}
