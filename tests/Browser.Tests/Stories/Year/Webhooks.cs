using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Web.Tests.Webhooks;

namespace CityLeadership.Classroom.Browser.Tests.Stories.Year;

/// <summary>Another system is told of the class and of the correction after it; when it fails, staff see what is wrong and send again.</summary>
internal static class Webhooks
{
    private const string Ends = "A class ends";
    private const string Corrected = "Attendance is corrected";

    /// <summary>The first retry comes after five seconds, the one after it much later.</summary>
    private static readonly LocatorAssertionsToContainTextOptions Retried = new() { Timeout = 20_000 };

    /// <returns>The secret, which the page shows this once.</returns>
    public static async Task<string> AddAsync(Visitor staff, Receiver receiver, List<string> findings)
    {
        var page = staff.Page;
        await OpenAsync(page);
        await Expect(page.GetByText("No system is told anything yet.")).ToBeVisibleAsync();
        await page.GetByLabel("Its address").FillAsync(receiver.Url);
        await page.GetByText(Ends).ClickAsync();
        await page.GetByText(Corrected).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the webhook" }).PressAsync("Enter");
        var secret = await page.GetByLabel($"The secret of {receiver.Url}").InputValueAsync();
        findings.AddRange(await Audit.FindingsAsync(page, "a new webhook", onPhone: true));
        await page.ReloadAsync();
        await Expect(Card(page, receiver)).ToContainTextAsync("Everything has arrived.");
        Assert.DoesNotContain(secret, await page.ContentAsync(), StringComparison.Ordinal);
        receiver.Answer = HttpStatusCode.InternalServerError;
        return secret;
    }

    /// <summary>After a class, and a correction of its attendance, while the receiver answered 500.</summary>
    public static async Task MendAsync(Visitor staff, Receiver receiver, string secret, List<string> findings)
    {
        var page = staff.Page;
        await OpenAsync(page);
        var card = Card(page, receiver);
        await Expect(card).ToContainTextAsync("Nothing has arrived since");
        await card.GetByRole(AriaRole.Button, new() { Name = $"What it was told: {receiver.Url}" }).ClickAsync();
        foreach (var told in new[] { Ends, Corrected })
            await Expect(Row(card, told)).ToContainTextAsync("2 attempts", Retried);
        await Expect(Row(card, Ends)).ToContainTextAsync("It answered 500.");
        findings.AddRange(await Audit.FindingsAsync(page, "a webhook that fails", onPhone: true));

        receiver.Answer = HttpStatusCode.NoContent;
        foreach (var told in new[] { Ends, Corrected })
        {
            await Row(card, told).GetByRole(AriaRole.Button, new() { Name = "Send again" }).PressAsync("Enter");
            await Expect(Row(card, told)).ToContainTextAsync("Arrived", Retried);
        }

        await Expect(card).ToContainTextAsync("Everything has arrived.");
        Assert.Equal(2, receiver.Received.Select(message => message.Id).Distinct().Count());
        Assert.All(receiver.Received, message => Assert.Equal(SignatureOf(message, secret), message.Signature));
    }

    private static async Task OpenAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Mail", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Webhooks", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Webhooks", Exact = true })).ToBeVisibleAsync();
    }

    private static ILocator Card(IPage page, Receiver receiver) => page.GetByRole(AriaRole.Region, new() { Name = receiver.Url });

    private static ILocator Row(ILocator card, string told) => card.GetByRole(AriaRole.Row).Filter(new() { HasText = told });

    /// <summary>As the receiver computes it, by what Standard Webhooks says and nothing of ours.</summary>
    private static string SignatureOf(Received message, string secret)
    {
        var signed = string.Create(CultureInfo.InvariantCulture, $"{message.Id}.{message.Timestamp}.{message.Body}");
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signed)))}";
    }
}
