using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>What a roster says of people beyond their classes; an e-mail address is one person's, a city's name in a country one city's.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0007_Roster")]
public sealed class M0007_Roster : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<string>("Language", "People", maxLength: Lengths.Text, nullable: true);
        migration.AddColumn<string>("AssistantEmail", "People", maxLength: Lengths.Text, nullable: true);
        migration.AddColumn<string>("Part", "Enrolments", maxLength: Lengths.Word, nullable: true);
        migration.Sql("""UPDATE "People" SET "Email" = lower("Email")""");
        migration.CreateIndex("IX_People_Email", "People", "Email", unique: true);
        migration.CreateIndex("IX_Cities_Name_Country", "Cities", ["Name", "Country"], unique: true);
    }
}
