using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using CityLeadership.Classroom.Web.Tests.Mail;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>A mayor whose link was cut off asks for a new one and comes in with it; staff see that it was sent.</summary>
public sealed class NewLink(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    [Fact]
    public async Task A_mayor_asks_for_a_new_link_and_comes_in_with_it_and_staff_see_the_mail()
    {
        await using var office = PostOffice.Open();
        await TellAsync(scene => TellAsync(scene, office), settings:
        [
            "--Mail:Host", "127.0.0.1", "--Mail:Port", $"{office.Port}", "--Mail:Tls", "None", "--Mail:From", "City Leadership <classroom@cityleadership.example>",
        ]);
    }

    private static async Task TellAsync(Scene scene, PostOffice office)
    {
        var findings = new List<string>();
        var staff = await scene.SeatAsync(scene.Cast.Staff);
        await staff.Door.SignInAsync();
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "Mail", Exact = true }).ClickAsync();
        await Expect(staff.Page.GetByText("Nobody has been invited yet.")).ToBeVisibleAsync();

        // The whole way by keyboard: the field, and the button.
        var who = scene.Cast.Mayors[0];
        var address = $"{who.Person}@cityleadership.example";
        var mayor = await scene.SeatAsync(who);
        await mayor.Page.GotoAsync(new Uri(mayor.Site, "/join").ToString());
        var field = mayor.Page.GetByLabel("Your e-mail address");
        await field.FillAsync(address);
        await mayor.Page.GetByRole(AriaRole.Button, new() { Name = "Send me a new link" }).PressAsync("Enter");
        await Expect(mayor.Page.GetByText("If that address is in the programme")).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(mayor.Page, "asking for a new link", onPhone: true));

        await Patience.UntilAsync(() => Task.FromResult(office.For(address).Count == 1), TimeSpan.FromSeconds(30), "the mail came");
        var key = office.For(address)[0].Key!;
        Assert.NotEqual(who.Key, key);
        var again = await scene.SeatAsync(who with { Key = key });
        await again.Door.SignInAsync();

        var row = staff.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = who.Name });
        await Expect(row.GetByText("Sent", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await row.GetByRole(AriaRole.Button, new() { Name = $"Read: New link for {who.Name}" }).ClickAsync();
        var letter = staff.Page.GetByRole(AriaRole.Article);
        await Expect(letter).ToContainTextAsync("(their personal key)");
        await Expect(letter).Not.ToContainTextAsync(key);
        findings.AddRange(await Audit.FindingsAsync(staff.Page, "mail", onPhone: true));
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }
}
