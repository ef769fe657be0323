using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CityLeadership.Classroom.Web.Webhooks;

/// <summary>Signs messages as the Standard Webhooks specification says, so that receivers check them with a library they have.</summary>
internal static class Signature
{
    private const string Start = "whsec_";
    private const int Bytes = 32;

    /// <summary>A new secret, as it is shown and given to such a library.</summary>
    public static string NewSecret() => Start + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The value of the header <c>webhook-signature</c>: over id, time and body, so that neither can be exchanged.</summary>
    public static string Of(string secret, string id, DateTimeOffset at, string body)
    {
        var signed = Encoding.UTF8.GetBytes($"{id}.{Seconds(at)}.{body}");
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Start.Length..]), signed))}";
    }

    /// <summary>The value of the header <c>webhook-timestamp</c>.</summary>
    public static string Seconds(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
