using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using CityLeadership.Classroom.Web.Tests.Mail;

namespace CityLeadership.Classroom.Browser.Tests.Stories.Year;

/// <summary>Everybody is invited by mail; a mayor whose link was cut off asks for a new one and comes in with it.</summary>
internal static class Mail
{
    private const string Address = "cem@izmir.example";

    private static readonly TimeSpan Delivery = TimeSpan.FromSeconds(60);

    /// <returns>The mayor, who came in by the link of the mail.</returns>
    public static async Task<Visitor> InviteAndSendAgainAsync(Scene scene, PostOffice office, Visitor staff, Visitor mayor, List<string> findings)
    {
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "Mail", Exact = true }).ClickAsync();
        await Expect(staff.Page.GetByText("Nobody has been invited yet.")).ToBeVisibleAsync();
        await staff.Page.GetByRole(AriaRole.Button, new() { Name = "Send invitations to" }).ClickAsync();
        await Expect(staff.Page.GetByText("are queued.")).ToBeVisibleAsync();

        // The whole way by keyboard: the field, and the button. It does not wait behind a thousand invitations.
        await mayor.Page.GotoAsync(new Uri(mayor.Site, "/join").ToString());
        var field = mayor.Page.GetByLabel("Your e-mail address");
        await field.FillAsync(Address);
        await mayor.Page.GetByRole(AriaRole.Button, new() { Name = "Send me a new link" }).PressAsync("Enter");
        await Expect(mayor.Page.GetByText("If that address is in the programme")).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(mayor.Page, "asking for a new link", onPhone: true));

        await Patience.UntilAsync(() => Task.FromResult(Keys(office).Length == 1), Delivery, "the new link came");
        var key = Keys(office)[0];
        Assert.NotEqual(mayor.Who.Key, key);
        var again = await scene.SeatAsync(mayor.Who with { Key = key });
        await again.Door.SignInAsync();

        var row = staff.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = mayor.Who.Name }).Filter(new() { HasText = "New link" });
        await Expect(row.GetByText("Sent", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await row.GetByRole(AriaRole.Button, new() { Name = $"Read: New link for {mayor.Who.Name}" }).ClickAsync();
        var letter = staff.Page.GetByRole(AriaRole.Article);
        await Expect(letter).ToContainTextAsync("(their personal key)");
        await Expect(letter).Not.ToContainTextAsync(key);
        return again;
    }

    /// <summary>Waits for the invitation to the class that was moved, as it stands now.</summary>
    public static Task IsInvitedAsync(PostOffice office) => Patience.UntilAsync(
        () => Task.FromResult(office.For(Address).Any(mail =>
            mail.Subject.Contains("The long view", StringComparison.Ordinal) && mail.Calendar!.Contains("METHOD:REQUEST", StringComparison.Ordinal))),
        Delivery, "the invitation to the class that was moved came", () => string.Join(", ", office.For(Address).Select(mail => mail.Subject)));

    private static string[] Keys(PostOffice office) => [.. office.For(Address).Select(mail => mail.Key).OfType<string>()];
}
