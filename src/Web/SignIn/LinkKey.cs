using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>
/// The secret part of a personal link: 160 random bits in base64url. It stands in the address's fragment
/// (/join#key), which browsers never send, so no server log, proxy or Referer header sees it.
/// </summary>
public static class LinkKey
{
    private const int Bytes = 20;

    /// <summary>Longer texts are no keys of ours and are not worth hashing.</summary>
    private const int LongestText = 64;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static bool IsPlausible(string? key) => key is { Length: > 0 and <= LongestText };

    /// <summary>What the database keeps. Looking it up by index leaks nothing: nobody can choose what a key hashes to.</summary>
    public static string Hash(string key) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
