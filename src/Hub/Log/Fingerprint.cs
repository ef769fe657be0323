using System.Security.Cryptography;
using System.Text;

namespace CityLeadership.Classroom.Log;

/// <summary>What is kept of a command's body, to tell a repeat from a mistake.</summary>
internal static class Fingerprint
{
    private const int Bytes = 12;

    public static string Of(string body) => Short(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    /// <summary>Keyed, so that an anonymous choice cannot be found by trying them all once the key is gone.</summary>
    public static string Of(string body, byte[] key) => Short(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(body)));

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, Bytes));
}
