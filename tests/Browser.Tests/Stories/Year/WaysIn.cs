using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using CityLeadership.Classroom.Web.Tests.Mail;
using CityLeadership.Classroom.Web.Tests.SignIn.OpenId;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories.Year;

/// <summary>In with the institution's account and with a mailed code; where one is signed in, and out of all of it.</summary>
public sealed class WaysIn(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    private const string Button = "Sign in with the Institution";

    private readonly List<string> findings = [];

    [Fact]
    public async Task Staff_come_in_with_their_account_at_the_institution()
    {
        await using var provider = await ProviderProcess.StartAsync();
        await TellAsync(
            async scene =>
            {
                var who = scene.Cast.Staff;
                await provider.KnowAsync(scene.Host.Url, new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["staff"] = new { name = who.Name, email = $"{who.Person}@cityleadership.example", email_verified = true },
                    ["stranger"] = new { name = "A stranger", email = "stranger@city.example", email_verified = true },
                });
                await ThroughTheInstitutionAsync((await scene.SeatAsync(who)).GoingThrough(provider.Issuer).ExpectingRefusals());
            },
            settings:
            [
                "--OpenId:Name", "the Institution", "--OpenId:Authority", provider.Issuer.ToString(),
                "--OpenId:ClientId", ProviderProcess.ClientId, "--OpenId:ClientSecret", ProviderProcess.ClientSecret,
            ]);
    }

    [Fact]
    public async Task A_mayor_in_class_signs_out_everywhere_from_a_phone_that_a_code_let_in()
    {
        await using var office = PostOffice.Open();
        await TellAsync(scene => OutEverywhereAsync(scene, office), settings: office.Settings);
    }

    private async Task ThroughTheInstitutionAsync(Visitor staff)
    {
        var page = staff.Page;

        // A stranger first, then somebody who turns back: each reads why.
        await page.GotoAsync(new Uri(staff.Site, "/join").ToString());
        await ChooseAsync(page, "A stranger");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Ask the staff to put that address into the roster.");
        findings.AddRange(await Audit.FindingsAsync(page, "not signed in", onPhone: true));
        await page.Context.ClearCookiesAsync();
        await ChooseAsync(page, "Turn back");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("You turned back before signing in was finished.");

        // Signed out on a page of their own, they come back to it.
        await page.GotoAsync(new Uri(staff.Site, $"/as/{staff.Who.Person}/mail").ToString());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(page, "signed out", onPhone: true));
        await ChooseAsync(page, staff.Who.Name);
        await page.WaitForURLAsync($"**/as/{staff.Who.Person}/mail");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Mail", Exact = true })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "City Leadership", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Enter the classroom" })).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(page, "staff's home", onPhone: true));
        await page.GetByRole(AriaRole.Link, new() { Name = "My devices" }).ClickAsync();
        await Expect(page.GetByText("Signed in with your institution’s account on")).ToBeVisibleAsync();
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    private async Task OutEverywhereAsync(Scene scene, PostOffice office)
    {
        var (_, mayors) = await scene.BeginClassAsync(mayors: 1);
        var laptop = mayors[0].ExpectingRefusals();

        var phone = (await scene.SeatAsync(laptop.Who)).ExpectingRefusals();
        await phone.Page.GotoAsync(new Uri(phone.Site, "/join").ToString());
        var address = $"{laptop.Who.Person}@cityleadership.example";
        var field = phone.Page.GetByLabel("Your e-mail address");
        await field.FillAsync(address);
        await field.PressAsync("Enter");
        await Patience.UntilAsync(() => Task.FromResult(office.For(address).Count == 1), TimeSpan.FromSeconds(30), "the mail came");
        var digits = phone.Page.GetByLabel("The six digits");
        await digits.FillAsync("abc");
        await digits.PressAsync("Enter");
        await Expect(phone.Page.GetByText("A code has six digits.")).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(phone.Page, "typing a code", onPhone: true));
        await digits.FillAsync(office.For(address)[0].Code!);
        await digits.PressAsync("Enter");

        // A class is on: whoever comes in is led to its door, and goes home from there.
        await phone.Page.WaitForURLAsync($"**/as/{laptop.Who.Person}/class/*");
        await phone.Page.GotoAsync(new Uri(phone.Site, $"/as/{laptop.Who.Person}/").ToString());
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "My devices" }).ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out: Chrome on Linux" })).ToHaveCountAsync(1);
        findings.AddRange(await Audit.FindingsAsync(phone.Page, "my devices", onPhone: true));

        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out everywhere" }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Yes, sign me out everywhere" }).ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync();
        await Expect(laptop.Page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync(new() { Timeout = 8_000 });
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    private static async Task ChooseAsync(IPage page, string account)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = Button }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = account }).ClickAsync();
    }
}
