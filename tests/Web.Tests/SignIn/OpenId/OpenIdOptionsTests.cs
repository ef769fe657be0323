using CityLeadership.Classroom.Web.Operations.Settings;
using CityLeadership.Classroom.Web.SignIn.OpenId;

namespace CityLeadership.Classroom.Web.Tests.SignIn.OpenId;

public sealed class OpenIdOptionsTests
{
    private static readonly SiteOptions Site = new() { Url = new Uri("https://classroom.example.org") };

    [Fact]
    public void Nothing_set_is_no_provider_and_a_whole_one_is_accepted()
    {
        Assert.Empty(Problems(new OpenIdOptions(), new SiteOptions()));
        Assert.Empty(Problems(Whole()));
    }

    [Fact]
    public void What_is_missing_is_said_all_at_once()
    {
        var problems = Problems(new OpenIdOptions { Authority = "http://login.example.edu", Scope = "email", RoleClaim = "groups", StaysFor = TimeSpan.Zero }, new SiteOptions());

        foreach (var key in new[] { "Authority", "Name", "ClientId", "ClientSecret", "Scope", "RoleClaim", "StaysFor" })
            Assert.Contains(problems, sentence => sentence.StartsWith($"OpenId:{key} ", StringComparison.Ordinal));
        Assert.Contains(problems, sentence => sentence.StartsWith("Site:Url ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Faculty, Staff, Captioner", null)]
    [InlineData("", "OpenId:Roles must be roles")]
    [InlineData("Professor", "OpenId:Roles must be roles")]
    [InlineData("7", "OpenId:Roles must be roles")]
    [InlineData("Staff, Mayor", "OpenId:Roles may not have Mayor")]
    public void Roles_are_roles_and_mayors_keep_their_links(string roles, string? problem)
    {
        var options = Whole();
        options.Roles = roles;
        if (problem is null)
            Assert.Empty(Problems(options));
        else
            Assert.StartsWith(problem, Assert.Single(Problems(options)), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_of_a_provider_that_has_no_address_are_a_mistake() =>
        Assert.Contains("OpenId:Authority", Assert.Single(Problems(new OpenIdOptions { ClientId = "classroom" })), StringComparison.Ordinal);

    private static List<string> Problems(OpenIdOptions options, SiteOptions? site = null) =>
        [.. new OpenIdOptionsCheck(site ?? Site).Validate(null, options).Failures ?? []];

    private static OpenIdOptions Whole() => new() { Name = "the Institution", Authority = "https://login.example.edu", ClientId = "classroom", ClientSecret = "secret" };
}
