using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>Section <c>OpenId</c>: the institution's OpenID Connect provider, with which its people sign in. Default: none, and nobody is offered it.</summary>
public sealed class OpenIdOptions
{
    public const string Section = "OpenId";

    /// <summary>What people call the institution: the button says "Sign in with …".</summary>
    public string? Name { get; set; }

    /// <summary>The provider's issuer, such as <c>https://login.example.edu</c>; below it lies <c>/.well-known/openid-configuration</c>.</summary>
    public string? Authority { get; set; }

    /// <summary>What the provider calls this classroom.</summary>
    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>What is asked for, separated by spaces. Default <c>openid email</c>.</summary>
    public string Scope { get; set; } = "openid email";

    /// <summary>Who may come in this way, by their role in the roster, separated by commas. Default: faculty and staff.</summary>
    public string Roles { get; set; } = "Faculty, Staff";

    /// <summary>A claim that says who is faculty and who staff, in place of the roster; who is a mayor, no claim says. Default: none.</summary>
    public string? RoleClaim { get; set; }

    /// <summary>The value of <see cref="RoleClaim"/> that makes faculty.</summary>
    public string? FacultyValue { get; set; }

    /// <summary>The value of <see cref="RoleClaim"/> that makes staff; it counts before <see cref="FacultyValue"/>.</summary>
    public string? StaffValue { get; set; }

    /// <summary>
    /// Believes an address of which the provider does not say whether it was verified. Only for a provider where nobody chooses their own:
    /// whoever can, comes in as anyone. Default false.
    /// </summary>
    public bool TrustEmail { get; set; }

    /// <summary>How long a sign-in lasts; one that would end during a class lasts until after it. Default 14 days.</summary>
    public TimeSpan StaysFor { get; set; } = TimeSpan.FromDays(14);

    public bool IsOn => !string.IsNullOrWhiteSpace(Authority);

    /// <summary>Null: it names something that is no role.</summary>
    internal IReadOnlySet<Role>? MayComeIn
    {
        get
        {
            var roles = new HashSet<Role>();
            foreach (var word in Roles.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (Enum.GetNames<Role>().FirstOrDefault(name => name.Equals(word, StringComparison.OrdinalIgnoreCase)) is not { } role)
                    return null;
                roles.Add(Enum.Parse<Role>(role));
            }

            return roles.Count > 0 ? roles : null;
        }
    }
}
