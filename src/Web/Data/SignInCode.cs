namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// Somebody asked for a short code to be sent to an address. There is such a row whoever has the address, so that what follows is the
/// same for everybody.
/// </summary>
public sealed class SignInCode
{
    public required string Id { get; init; }

    /// <summary>In lower case.</summary>
    public required string Email { get; init; }

    /// <summary>SHA-256 of the secret in the asking browser's cookie. A code is good in that browser only.</summary>
    public required string BrowserHash { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>How often somebody typed a code.</summary>
    public int Tries { get; set; }

    /// <summary>Whether the address was looked up, and a mail queued where it is somebody's.</summary>
    public bool LookedUp { get; set; }

    /// <summary>Whose address it is; null: nobody's, or not looked up yet.</summary>
    public string? PersonId { get; set; }

    /// <summary>Null until a mail goes out.</summary>
    public string? CodeHash { get; set; }
}
