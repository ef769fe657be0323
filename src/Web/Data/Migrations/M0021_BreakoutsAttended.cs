using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>In how many breakouts of a class somebody was; of classes that were measured before nothing is known until they are measured again.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0021_BreakoutsAttended")]
public sealed class M0021_BreakoutsAttended : Migration
{
    protected override void Up(MigrationBuilder migration) => migration.AddColumn<int>("Breakouts", "AttendanceResults", nullable: true);
}
