using System.Net;
using System.Web;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.SignIn.OpenId;

/// <summary>Somebody in front of a browser, on the way to the institution's provider and back.</summary>
internal sealed class InstitutionVisit(Browser browser, Uri issuer)
{
    /// <summary>Presses our button; returns the provider's address it leads to.</summary>
    public async Task<Uri> LeaveAsync(string? returnTo = null)
    {
        using var answer = await browser.GetAsync($"/sign-in/institution{(returnTo is null ? "" : $"?returnTo={Uri.EscapeDataString(returnTo)}")}");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!;
    }

    /// <summary>Chooses an account on the provider's page, which does not know this browser yet; returns our address it sends the browser back to.</summary>
    /// <param name="subject">Empty: turns back.</param>
    public async Task<Uri> ChooseAsync(Uri address, string subject)
    {
        using var provider = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        for (var step = 0; step < 8; step++)
        {
            using var answer = await provider.GetAsync(address);
            if (answer.StatusCode == HttpStatusCode.OK && address.AbsolutePath.StartsWith("/choose/", StringComparison.Ordinal))
            {
                address = new Uri($"{address}?as={Uri.EscapeDataString(subject)}");
                continue;
            }

            Assert.True(answer.Headers.Location is not null, await answer.Content.ReadAsStringAsync());
            address = new Uri(address, answer.Headers.Location);
            if (address.Authority != issuer.Authority)
                return address;
        }

        throw new InvalidOperationException("The provider sends the browser round in circles.");
    }

    /// <summary>Comes back to us; returns the page of ours it ends on.</summary>
    public async Task<string> ReturnAsync(Uri callback)
    {
        using var answer = await browser.GetAsync(callback.PathAndQuery);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Of an address that a browser was sent to.</summary>
    public static string Parameter(Uri address, string name) => HttpUtility.ParseQueryString(address.Query)[name]!;

    /// <summary>All of it.</summary>
    public async Task<string> SignInAsync(string subject, string? returnTo = null) =>
        await ReturnAsync(await ChooseAsync(await LeaveAsync(returnTo), subject));
}
