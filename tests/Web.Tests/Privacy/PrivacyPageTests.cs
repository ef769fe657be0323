using System.Text.Json;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Web.Api.Machines;
using CityLeadership.Classroom.Web.Audit;
using CityLeadership.Classroom.Web.Exhibits;
using CityLeadership.Classroom.Web.Mail;
using CityLeadership.Classroom.Web.Portraits;

namespace CityLeadership.Classroom.Web.Tests.Privacy;

/// <summary>The page that tells people how long what is kept tells the truth: its numbers are the code's.</summary>
public sealed class PrivacyPageTests
{
    [Fact]
    public void Its_numbers_are_those_of_the_code()
    {
        var told = JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(Path.Combine(Repository(), "src/Web/client/src/pages/privacy/kept.json")))!;
        var kept = new Dictionary<string, double>
        {
            ["portraitMinutes"] = PortraitShelf.Fresh.TotalMinutes,
            ["codeHours"] = CodeMails.Kept.TotalHours,
            ["mailDays"] = MailQueue.Kept.TotalDays,
            ["exhibitDays"] = ExhibitShelf.Grace.TotalDays,
            ["liveHours"] = new LiveOptions().KeepSealed.TotalHours,
            ["answerHours"] = WriteShelf.Kept.TotalHours,
            ["auditDays"] = AuditTrail.Kept.TotalDays,
        };
        Assert.Equal(kept.OrderBy(number => number.Key), told.OrderBy(number => number.Key));
    }

    private static string Repository()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "CityLeadership.Classroom.sln")))
            at = at.Parent ?? throw new InvalidOperationException("The tests run outside their repository.");
        return at.FullName;
    }
}
