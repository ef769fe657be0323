using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace CityLeadership.Classroom.Web.Webhooks;

/// <summary>Seals the secrets of webhooks: whoever reads the database, or a backup of it, cannot sign as this host.</summary>
internal sealed class WebhookSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector seal = protection.CreateProtector("webhook");

    public string Seal(string secret) => seal.Protect(secret);

    /// <summary>Null when the sealing keys are gone.</summary>
    public string? Open(string sealedSecret)
    {
        try
        {
            return seal.Unprotect(sealedSecret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
