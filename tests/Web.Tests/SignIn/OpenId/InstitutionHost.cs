using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.SignIn.OpenId;

/// <summary>The real host beside a real provider, which knows some of its people.</summary>
public sealed class InstitutionHost : DemoHost, IAsyncLifetime
{
    private readonly Dictionary<string, object> accounts = new(StringComparer.Ordinal)
    {
        ["staff"] = Account("Dana@Institution.Example"),
        ["faculty"] = Account("grace@institution.example"),
        ["mayor"] = Account("mayor@institution.example"),
        ["stranger"] = Account("stranger@institution.example"),
        ["unverified"] = Account("ute@institution.example", isVerified: false),
        ["silent"] = new { name = "silent", email = "ute@institution.example" },
        ["first"] = Account("shared@institution.example"),
        ["second"] = Account("shared@institution.example"),
        ["old account"] = Account("moved@institution.example"),
        ["new account"] = Account("moved@institution.example"),
        ["both"] = Account("both@institution.example"),
    };

    private ProviderProcess? provider;

    internal ProviderProcess Provider => provider!;

    internal InstitutionVisit Visit(Browser browser) => new(browser, Provider.Issuer);

    async Task IAsyncLifetime.InitializeAsync()
    {
        provider = await ProviderProcess.StartAsync();
        await provider.KnowAsync(new Uri(Browser.Origin), accounts);
        await EnrolAsync("dana", "dana@institution.example", Role.Staff);
        await EnrolAsync("grace", "grace@institution.example", Role.Faculty);
        await EnrolAsync("maya", "mayor@institution.example", Role.Mayor);
        await EnrolAsync("ute", "ute@institution.example", Role.Staff);
        await EnrolAsync("shared", "shared@institution.example", Role.Faculty);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await Provider.DisposeAsync();
    }

    public Task<int> EnrolAsync(string person, string email, Role role, string programme = "demo") => InDatabaseAsync(db =>
    {
        if (db.People.Find(person) is null)
            db.Add(new Person { Id = person, Name = person, Email = email });
        db.Add(new Enrolment { ProgrammeId = programme, PersonId = person, Role = role, Title = "" });
        return db.SaveChangesAsync();
    });

    protected override IEnumerable<(string Key, string Value)> Settings =>
    [
        .. base.Settings, ("Site:Url", Browser.Origin), ("OpenId:Name", "the Institution"), ("OpenId:Authority", Provider.Issuer.ToString()),
        ("OpenId:ClientId", ProviderProcess.ClientId), ("OpenId:ClientSecret", ProviderProcess.ClientSecret),
    ];

    private static object Account(string email, bool isVerified = true) => new { name = email, email, email_verified = isVerified };
}
