using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.AspNetCore.Http;

namespace CityLeadership.Classroom.Web.Tests.SignIn.OpenId;

/// <summary>The real host beside a provider that says whatever a test wants. It knows dana, who is faculty here.</summary>
public class ForgedHost : DemoHost, IAsyncLifetime
{
    private ForgedProvider? provider;

    internal ForgedProvider Provider => provider!;

    public async Task InitializeAsync()
    {
        provider = await ForgedProvider.OpenAsync();
        await InDatabaseAsync(db =>
        {
            db.Add(new Person { Id = "dana", Name = "Dana", Email = "dana@institution.example" });
            db.Add(new Enrolment { ProgrammeId = "demo", PersonId = "dana", Role = Role.Faculty, Title = "" });
            return db.SaveChangesAsync();
        });
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await Provider.DisposeAsync();
    }

    /// <summary>Somebody presses the button and comes back with a code; returns the page of ours they end on.</summary>
    internal async Task<string> SignInAsync(Func<string, IResult> redeem, Browser? browser = null)
    {
        var visit = new InstitutionVisit(browser ?? NewBrowser(), Provider.Issuer);
        var address = await visit.LeaveAsync();
        (Provider.Nonce, Provider.Redeem) = (InstitutionVisit.Parameter(address, "nonce"), redeem);
        return await visit.ReturnAsync(new Uri($"{Browser.Origin}/sign-in/callback?code=c&state={InstitutionVisit.Parameter(address, "state")}"));
    }

    internal Task<string> SignInAsync(Action<Dictionary<string, object>>? change = null) =>
        SignInAsync(_ => ForgedProvider.Answer(Provider.IdToken(change)));

    protected override IEnumerable<(string Key, string Value)> Settings =>
    [
        .. base.Settings, ("Site:Url", Browser.Origin), ("OpenId:Name", "the Institution"), ("OpenId:Authority", Provider.Issuer.ToString()),
        ("OpenId:ClientId", ProviderProcess.ClientId), ("OpenId:ClientSecret", ProviderProcess.ClientSecret),
    ];
}
