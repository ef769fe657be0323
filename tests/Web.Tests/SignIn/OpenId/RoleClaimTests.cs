using CityLeadership.Classroom.Session;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.SignIn.OpenId;

/// <summary>Where the institution says who is faculty and who staff. Who belongs to a programme at all, the roster says.</summary>
public sealed class RoleClaimTests(RoleClaimTests.ClaimingHost host) : IClassFixture<RoleClaimTests.ClaimingHost>
{
    [Fact]
    public async Task The_claim_decides_between_faculty_and_staff()
    {
        Assert.Equal("/as/dana/", await host.SignInAsync(claims => claims["groups"] = new[] { "everyone", "classroom-staff", "classroom-faculty" }));
        Assert.Equal(Role.Staff, await RoleAsync("dana"));
        Assert.Equal("/as/dana/", await host.SignInAsync(claims => claims["groups"] = "classroom-faculty"));
        Assert.Equal(Role.Faculty, await RoleAsync("dana"));
    }

    [Fact]
    public async Task Without_the_claim_nobody_comes_in_this_way()
    {
        Assert.Equal("/sign-in/failed/notThisWay", await host.SignInAsync());
        Assert.Equal("/sign-in/failed/notThisWay", await host.SignInAsync(claims => claims["groups"] = new[] { "Classroom-Staff", "everyone" }));
    }

    [Fact]
    public async Task A_claim_makes_no_host_of_a_mayor_and_nobody_of_a_stranger()
    {
        var mayor = host.LinkOf(Role.Mayor);
        var said = await host.SignInAsync(claims =>
            (claims["groups"], claims["sub"], claims["email"]) = ("classroom-staff", "mayor", $"{mayor.Person}@cityleadership.example"));
        Assert.Equal("/sign-in/failed/notThisWay", said);
        Assert.Equal(Role.Mayor, await RoleAsync(mayor.Person));

        Assert.Equal("/sign-in/failed/unknown", await host.SignInAsync(claims =>
            (claims["groups"], claims["sub"], claims["email"]) = ("classroom-staff", "eve", "eve@institution.example")));
    }

    private Task<Role> RoleAsync(string person) =>
        host.InDatabaseAsync(db => db.Enrolments.Where(e => e.PersonId == person && e.ProgrammeId == "demo").Select(e => e.Role).SingleAsync());

    public sealed class ClaimingHost : ForgedHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings =>
        [
            .. base.Settings, ("OpenId:RoleClaim", "groups"), ("OpenId:StaffValue", "classroom-staff"), ("OpenId:FacultyValue", "classroom-faculty"),
        ];
    }
}
